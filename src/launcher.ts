// The launcher: starts the database and the web process and stays beside them. No network of its own (reliability 5.2).
import { launch } from './launcher/launch.ts'

process.exit(await launch({ prepare: 'src/prepare.ts', web: 'src/server.ts', backup: 'src/backup.ts' }))
