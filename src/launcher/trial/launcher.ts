// The real launcher with a very small house, for the goals that kill it.
import { launch } from '../launch.ts'

process.exit(await launch({ prepare: 'src/launcher/trial/prepare.ts', web: 'src/launcher/trial/web.ts' }))
