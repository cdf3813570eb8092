-- A JIM comes in: the question at a look-back, what was agreed with a JIM, the own account, what a JIM says and how heavy it is.
set local role onsplan_owner;

alter table care.review_voice drop constraint review_voice_kind_check;
alter table care.review_voice add constraint review_voice_kind_check
  check (kind in ('preparation', 'wentWell', 'ownDoing', 'jimAsked', 'childVoice', 'noScore', 'agreement', 'missing', 'answer'));

reset role;
