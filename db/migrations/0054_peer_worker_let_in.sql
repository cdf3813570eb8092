-- A peer worker is let in as everybody who works here: asked by one, confirmed by another.
set local role onsplan_owner;

alter table care.role_request drop constraint role_request_role_check;
alter table care.role_request add constraint role_request_role_check check (role in ('localTeam', 'peerWorker', 'privacyOfficer', 'administrator'));

reset role;
