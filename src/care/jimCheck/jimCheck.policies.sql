-- How it goes with a JIM is said by the youth and by the JIM to each other, and read by nobody else.
select door.guard_between('care.jim_check');
select door.undone_in_time('care.jim_check', 'at');
