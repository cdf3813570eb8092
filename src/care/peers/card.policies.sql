-- The card of a peer worker, who coaches, and whether the certificate was seen.
create or replace function door.own_peer_card(municipality uuid, me uuid) returns jsonb language sql stable as $$
  select jsonb_build_object('id', c.id, 'certifiedOn', c.certified_on, 'sealed', encode(c.sealed, 'base64'), 'wording', c.wording, 'keyPerson', c.key_person)
  from care.peer_card c where c.municipality_id = municipality and c.person_id = me order by c.at desc, c.id desc limit 1
$$;

-- Coach, certificate and heavy talks come by functions alone; who asked for a talk never reads them.
select door.only_through_functions('care.peer_coach');
select door.only_through_functions('care.peer_certificate');
select door.only_through_functions('care.peer_heavy');

-- Who coaches this peer worker: the one named last, as long as that person works here.
create or replace function door.peer_coach(municipality uuid, peer uuid) returns uuid language sql stable as $$
  select c.coach_id from (select n.coach_id from care.peer_coach n where n.municipality_id = municipality and n.peer_id = peer order by n.at desc, n.id desc limit 1) c
  where door.works(municipality, c.coach_id)
$$;

-- Whether somebody else saw the certificate of the day that stands on the newest role card.
create or replace function door.peer_is_certified(municipality uuid, peer uuid) returns boolean language sql stable as $$
  select exists (select from (select c.certified_on from care.peer_card c where c.municipality_id = municipality and c.person_id = peer order by c.at desc, c.id desc limit 1) card
    join care.peer_certificate s on s.municipality_id = municipality and s.peer_id = peer and s.certified_on = card.certified_on and card.certified_on <= door.today())
$$;

-- Whether this peer worker may read a talk that he or she took: works here, with a certificate that somebody else saw, as before the first contact. Without it the talk waits
-- for another; who has it again reads on, unless another took it meanwhile. A coach who left is named anew and ends no talk.
create or replace function door.peer_comes(municipality uuid, peer uuid) returns boolean language sql stable as $$
  select door.works(municipality, peer) and door.peer_is_certified(municipality, peer)
$$;

-- Who takes back that a talk ended, or what was noted of it, takes the wish to be called back that was kept in that moment, as long as nobody called. No line of it stays.
create or replace function door.need_no_call(municipality uuid, peer uuid, kept timestamptz) returns void language sql volatile as $$
  delete from care.peer_heavy h where h.municipality_id = municipality and h.peer_id = peer and h.at = kept and h.called_at is null
$$;

do $$ declare each text; begin
  foreach each in array array['own_peer_card', 'peer_coach', 'peer_is_certified', 'peer_comes', 'need_no_call'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant select, insert on care.peer_coach, care.peer_certificate to onsplan_door;
grant select, insert, update, delete on care.peer_heavy to onsplan_door;
