-- Colleagues are found by where they work, and those who think along by their role, without looking at everybody who works in a municipality.
set local role onsplan_owner;

create index worker_organisation on care.worker (municipality_id, organisation_id);
create index worker_thinks_along on care.worker (municipality_id) where role in ('safetyOfficer', 'behaviouralScientist');

reset role;
