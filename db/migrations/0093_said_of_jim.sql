-- What somebody with custody said of a JIM in a talk or on paper, written down by who coordinates; null when said with the own hand.
set local role onsplan_owner;
alter table care.jim_position add column typed_by uuid, add column channel text check (channel in ('spoken', 'paper')),
  add check ((typed_by is null) = (channel is null)), add check (typed_by <> holder);
reset role;
