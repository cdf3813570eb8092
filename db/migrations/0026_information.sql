-- A parent without a view of a youth may ask about that youth; the professional answers in own words, or does not, with a ground from a list.
set local role onsplan_owner;

alter table care.rights_request drop constraint rights_request_kind_check;
alter table care.rights_request add column youth_id uuid, add constraint rights_request_kind_check check (kind in ('copy', 'objection', 'information')),
  add constraint rights_request_youth check ((kind = 'information') = (youth_id is not null) and (youth_id is null or sealed is not null)),
  add foreign key (municipality_id, youth_id) references care.person (municipality_id, id);
comment on table care.rights_request is 'Somebody asks for a copy of what others look through first, objects, or as a parent without a view asks about a youth, in own words (sealed). For who asks and for the professional who answers before the day that stands in it.';

alter table care.rights_answer add column ground text check (ground in ('childsInterest', 'alsoNotCustody', 'youthDecides'));
comment on table care.rights_answer is 'What the professional answered to a request about data (sealed under the key of who asked), or the ground on which nothing is told about a youth. One answer to each.';

reset role;
