#!/bin/sh
# A base backup of a server, checked before it counts. Reads: BACKUP (directory), PGHOST, PGUSER (a role with replication), PGPASSFILE,
# PGBIN (directory of PostgreSQL's programs), and for the keys ONSPLAN_KEYS_BACKUP, ONSPLAN_DATA, DATABASE_URL. Run by a timer, never as root.
set -eu
rm -rf "$BACKUP"/20*Z.unfinished*
moment=$(date -u +%Y-%m-%dT%H-%M-%SZ)
copy="$BACKUP/$moment.unfinished"
socket=$(mktemp -d)
trap '"$PGBIN/pg_ctl" -D "$copy.trial" -m fast stop >/dev/null 2>&1 || true; rm -rf "$socket" "$copy" "$copy.trial"' EXIT

"$PGBIN/pg_basebackup" --pgdata="$copy" --checkpoint=fast --wal-method=stream --manifest-checksums=SHA256 --no-password
"$PGBIN/pg_verifybackup" --quiet "$copy"
# Opened from a second copy: the first stays what was verified.
cp -a "$copy" "$copy.trial"
"$PGBIN/pg_ctl" -D "$copy.trial" -w -t 600 -l "$copy.trial/trial.log" -o "-c listen_addresses='' -c unix_socket_directories='$socket' -c archive_mode=off" start >/dev/null
PGHOST="$socket" "$PGBIN/pg_amcheck" --all --heapallindexed --install-missing --no-password
"$PGBIN/pg_ctl" -D "$copy.trial" -m fast -w stop >/dev/null
rm -rf "$copy.trial"
mv "$copy" "$BACKUP/$moment"
sync

if [ -n "${ONSPLAN_KEYS_BACKUP:-}" ]; then
  if [ "$(stat -c %d "$BACKUP")" = "$(stat -c %d "$ONSPLAN_KEYS_BACKUP")" ]; then
    echo "De sleutels mogen niet op de schijf van de inhoud. / The keys may not lie on the disk of the content." >&2
    exit 1
  fi
  # What a kill left half-way has no end: one backup runs at a time, so it is nobody's.
  rm -rf "$ONSPLAN_KEYS_BACKUP"/20*Z.unfinished
  npm run --silent db backup
  find "$ONSPLAN_KEYS_BACKUP" -mindepth 1 -maxdepth 1 -name '20*Z' -mtime +7 -exec rm -rf {} +
fi
find "$BACKUP" -mindepth 1 -maxdepth 1 -name '20*Z' -mtime +35 -exec rm -rf {} +
echo "$BACKUP/$moment"
