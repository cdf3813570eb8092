-- A try and how it went are for who tries alone.
select door.clear('care.experiment');
select door.guard_by('care.experiment', 'select', door.keeps_alone('author'));
select door.guard_by('care.experiment', 'insert', door.begins_alone('author'));
select door.clear('care.experiment_end');
select door.guard_by('care.experiment_end', 'select', door.keeps_alone('author'));
select door.guard_by('care.experiment_end', 'insert', format('%s and experiment_id in (select e.id from care.experiment e)', door.keeps_alone('author')));
select door.guard_by('care.experiment_end', 'update', door.keeps_alone('author'), array['undone_at']);
select door.undone_in_time('care.experiment_end', 'at');
