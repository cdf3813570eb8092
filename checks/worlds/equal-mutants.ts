// Changed clauses that change no answer, each with why: no world can notice them. Whoever makes a rule lean on one of these reasons takes it from
// this list, and then a world must notice.

const equal: readonly (readonly [name: RegExp, because: string])[] = [
  [/^door\.works: without o\.municipality_id = w\.municipality_id$/, 'an organisation has an id of its own'],
  [/^door\.live_shares: without w\.municipality_id = municipality$/, 'an organisation has an id of its own'],
  [
    /^door\.present_members: (?:without|not) b\.municipality_id = m\.municipality_id$/,
    'a twin is born on the same day',
  ],
  [/^door\.readers_of: (?:without|not) b\.municipality_id = p\.municipality_id$/, 'a twin is born on the same day'],
  [/^door\.permits: without held\.person_id is null$/, 'without a pass no row is in the family'],
  [
    /^door\.permits: without goal = any\(held\.hidden\)$/,
    'of these worlds every number hangs on a goal that is kept from nobody; items.test keeps one',
  ],
  [
    /^door\.permits: (?!.*held\.beside is not null).*(?:beside_since|beside_reads|held\.person_id = author)/,
    'in these worlds no child has its turn; child-turn.test has one, with what it told before and since',
  ],
  [/^door\.permits: without class = 'plan'$/, 'what is not of the plan is refused to a look two lines on'],
  [/^door\.topics_of: without \(kind ~~ 'share:%'::text\)$/, 'what is cut from any other kind is no topic'],
  [
    /^door\.running_parts: without not t\.professional$/,
    'who coordinates as a professional reads all that a leader reads',
  ],
  [/^door\.running_terms: without t\.person is not null$/, 'who leads from the family has a standby: a constraint'],
  [
    /^door\.(live_shares|standing): without not \w+\.unborn$/,
    'nobody in these worlds is unborn; relations.test has somebody',
  ],
  [
    /^door\.live_shares: without s\.ground = 'youthAndCustody'$/,
    'in these worlds nobody wrote down what two answered; opening.test does',
  ],
  [/^door\.standing: without h\.person <> p\.person$/, 'nobody under 16 has custody of himself or herself'],
  [/^door\.(withheld|kept)_from: without [ws]\.(family_id = family)$/, 'an item has an id of its own'],
  [
    /^door\.readers_of: without door\.has_professional\(p\.ground\)$/,
    'only a professional is asked whom an item leaves out',
  ],
  [/^door\.readers_of: without youth = any\(p\.people\)$/, 'whom one writes about one is told of'],
  [
    /^door\.has_professional: without (gp|gpYouthPractitioner|youthHealth|behaviouralScientist|localTeam|processDirector|expertTeamMember) of /,
    'who takes part as that writes in none of the tables that stand',
  ],
  [
    /^door\.kept_from: without w\.kind <> 'help_question'$/,
    'no item of these worlds is a question about help; untold.test keeps one',
  ],
  [
    /^door\.make_passes: without self of self custodyUnder12 custody12To15 coordinator leader$/,
    'who writes about oneself in goals is one of those it is made with',
  ],
  [/^reading using: wider \(subjects <@ p\.story\)$/, 'a story is about one person: a constraint'],
  [/^changing using: without \(confirmed_at IS NOT NULL\)$/, 'the check asks it again'],
  [
    /^changing using: (?:without \(subjects <@ p\.writes\)|wider \(subjects <@ p\.writes(?:_led)?\)|without \(p\.person_id = ANY \(subjects\)\))$/,
    'the check asks it again of what no act changes',
  ],
  [
    /^changing using: without (?:\(author = p\.person_id\)|\(typed_by = p\.person_id\)|p\.is_coordinator)$/,
    'the check asks it again of what no act changes',
  ],
  [
    /^changing using: without \(\(\(p\.person_id = ANY \(subjects\)\) AND p\.is_from_12\) OR \(subjects <@ p\.writes_led\)\)$/,
    'the check asks it again of what no act changes',
  ],
  [
    /^changing using: without \(\(class = 'plan'::text\) OR door\.has_professional\(p\.ground\)\)$/,
    'a working note is read by its author only, and of the author the check asks whether a professional writes it',
  ],
  [
    /^changing using: without p\.is_from_12$/,
    'who is under 12 is among nobody that he or she writes about, and of goals the check asks it again',
  ],
  [
    /^changing with check: without \(p\.person_id = ANY \(subjects\)\)$/,
    'the rule before the change asked it of the same row',
  ],
  [
    /^writing with check: (without \(\(goal_id = |(without|not) (\(goal_id = |\(subjects <@ \(p\.goals \|\||\(s\.item = score\.goal_id))/,
    'of these worlds every number hangs on a goal that nobody opened alone; items.test has one',
  ],
]

/** Why this changed clause changes no answer; null when some world must notice it. */
export const reasonOf = (name: string): string | null => equal.find(([which]) => which.test(name))?.[1] ?? null
