import { type Asked, FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { uiWords } from '#ui/ui.words.ts'
import { checkedLength, type SayProblem } from './asking.ts'
import { consentWords } from './consent.words.ts'
import { SaidForm, type SaidFormProps, sayFields } from './share-form.views.tsx'

type SaidPageProps = Pick<SaidFormProps, 'seen' | 'person' | 'typed' | 'readers'> & {
  asked: Asked
  screen: string
  /** The address of the question. */
  back: string
  problem: SayProblem | undefined
}

/** What somebody said aloud about sharing or help, written down by who coordinates. */
export function SaidPage({ seen, asked, screen, back, person, typed, problem, readers }: SaidPageProps) {
  const { say } = seen
  const found = problem && { field: sayFields[problem].field, text: say(sayFields[problem].words) }
  return (
    <FamilyFrame
      asked={asked}
      seen={seen}
      screen={screen}
      heading={say(consentWords['pro.toest.namens'], { name: nameOf(seen, person) })}
      back={{ href: back, name: say(uiWords['knop.terug']) }}
      problems={found && [found]}
    >
      <SaidForm
        seen={seen}
        asked={asked}
        person={person}
        typed={typed}
        errors={found === undefined ? {} : { [found.field]: found.text }}
        readers={readers}
        most={checkedLength}
      />
    </FamilyFrame>
  )
}
