-- What strangers send is counted where it is kept, so these two take the address too; what is destroyed says on what ground; and with a card that nobody saw yet
-- comes the day before which others may take its talks.
drop function if exists door.ask_question(uuid, uuid, uuid, bytea, date, text, bytea);
drop function if exists door.ask_first_talk(uuid, uuid, bytea, text, date, bytea);
drop function if exists door.end_person(uuid, uuid, uuid, uuid);
drop function if exists door.end_family(uuid, uuid, uuid);
drop function if exists door.keep_peer_card(bytea, uuid, uuid, bytea, date, bytea);
