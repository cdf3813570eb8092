-- Whether somebody may be met is asked for the day of the meeting now. The policy that names it comes back right after this.
drop function if exists door.may_meet(uuid) cascade;
