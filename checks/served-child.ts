// A web process as a child of its own, to be killed: serves a house on the given port and says when it listens.
import { flushCompileCache } from 'node:module'
import { serve } from '#src/server.ts'

const { TRIAL_WEB_URL = '', TRIAL_KEYS = '', TRIAL_PORT = '0' } = process.env
await serve({ webUrl: TRIAL_WEB_URL, keysDirectory: TRIAL_KEYS, port: Number(TRIAL_PORT), hostname: '127.0.0.1' })
// It is going to be killed, and what the next one could start from would be lost.
flushCompileCache()
process.stdout.write('ready\n')
