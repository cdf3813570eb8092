-- Somebody of one's own circle is asked to take part: from the row of that person, by the owner of that circle alone.
set local role onsplan_owner;

alter table care.asked_in drop constraint asked_in_kind_check;
alter table care.asked_in add constraint asked_in_kind_check
  check (kind in ('specialist', 'school', 'gp', 'gpYouthPractitioner', 'youthHealth', 'circleMember'));
alter table care.asked_in add column circle_member_id uuid;
alter table care.asked_in add foreign key (municipality_id, family_id, circle_member_id) references care.circle_member (municipality_id, family_id, id);
alter table care.asked_in add constraint asked_in_circle_check check ((kind = 'circleMember') = (circle_member_id is not null));
comment on column care.asked_in.circle_member_id is 'Whose row in the own circle it is about; that row itself stays as private as it was.';

reset role;
