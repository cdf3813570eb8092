/**
 * The little script: everything works without it. It makes leaving faster, keeps what is typed, and says when the
 * page is no longer what it was. All its words stand in the page.
 */
import { readAloud } from './aloud.ts'
import { countCharacters } from './count.ts'
import { keepDrafts } from './drafts.ts'
import { drawOnPads } from './draw.ts'
import { sendFilesSafely } from './files.ts'
import { askKeys } from './key.ts'
import { seeLeaving } from './leaving.ts'
import { listen } from './live.ts'
import { quickExit } from './quick-exit.ts'
import { recordVoices } from './record.ts'
import { warnBeforeEnd } from './session.ts'
import { focusProblems, guardDoubleSend, printButtons, readingMenus, searchBySlash, unfoldForPaper } from './small.ts'

quickExit()
seeLeaving()
focusProblems()
countCharacters()
guardDoubleSend()
printButtons()
unfoldForPaper()
readingMenus()
searchBySlash()
warnBeforeEnd()
listen()
recordVoices()
sendFilesSafely()
keepDrafts()
drawOnPads()
askKeys()
readAloud()
