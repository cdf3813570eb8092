-- Somebody of a circle is asked once at a time: one question, one code.
set local role onsplan_owner;

create unique index asked_in_circle_once on care.asked_in (municipality_id, family_id, circle_member_id) where circle_member_id is not null and ended_at is null;

reset role;
