-- Whether the button to have a page read aloud is shown: yes, until somebody says no.
set local role onsplan_owner;
alter table entry.account add column read_aloud boolean not null default true;
reset role;
