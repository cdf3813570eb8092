// What the second engine takes for a fault and is none, and what it only supposes: each rule once, with what is true instead.

/** at: how the elements begin that the answer is about; everything else of this rule stays a fault. */
export type Answer = { rule: string; at: RegExp; why: string }

const anything = /^/

/** The engine is sure, and wrong. */
export const mistaken: readonly Answer[] = [
  {
    rule: 'aria_form_label_unique',
    at: /^<form(?![^>]*\saria-label)/,
    why: 'a form without a name is no landmark; with a name each would be one, and a page of ten buttons would have ten',
  },
  {
    rule: 'label_content_exists',
    at: /^<label [^>]*><span class="onsplan-hidden">[^<]+</,
    why: 'the heading above asks the same in the same words; the label says it to who does not see the heading',
  },
  {
    rule: 'table_headers_exists',
    at: /^<table><thead><tr><th scope="col">/,
    why: 'on a phone each row stands by itself, its headings out of sight; each cell says in words what it is',
  },
]

/** The engine asks somebody to look, and somebody did. */
export const supposed: readonly Answer[] = [
  {
    rule: 'style_color_misuse',
    at: anything,
    why: 'asked of every stylesheet; each colour stands beside a word or a sign, and the contrast theme and paper show it without',
  },
  {
    rule: 'style_focus_visible',
    at: anything,
    why: 'asked of every border; one rule gives all an outline, and second-engine.test.ts walks by key and sees it',
  },
  {
    rule: 'element_tabbable_unobscured',
    at: anything,
    why: 'asked of what lies under a fixed bar or a label before anybody scrolls; second-engine.test.ts walks by key and sees it come free',
  },
  {
    rule: 'input_label_visible',
    at: /^<textarea [^>]*\bid="/,
    why: 'the engine knows labels of single lines only; U-03 finds a label at every field',
  },
  {
    rule: 'aria_keyboard_handler_exists',
    at: /^<fieldset [^>]*role="radiogroup"/,
    why: 'the choices in it are buttons of the browser, which come with their keys',
  },
  {
    rule: 'blockquote_cite_exists',
    at: /^<blockquote/,
    why: 'words of a person, whose name stands under them; they have no address to point at',
  },
  {
    rule: 'text_block_heading',
    at: /^<(?:div|p) (?:[^>]* )?class="onsplan-(?:field|details__inside|search|label|lead|own-words|scale__line|identity__|section|team-member|sheet__corner)/,
    why: 'the name of a field, of the family one reads about, of a part of a scale or words somebody said; nothing stands under it',
  },
  {
    rule: 'text_block_heading',
    at: /^<(?:p|div)(?: class="onsplan-stack")?>(?:<p class="onsplan-lead|(?:<p>)?<strong>[^<]+<\/strong><\/p>)/,
    why: 'a step, a state, a number, a day or the name of a paper in a line of its own, under the heading that it belongs to',
  },
  {
    rule: 'text_block_heading',
    at: /^(?:<div class="onsplan-who"|<p><strong>[^<]+<\/strong><br><span class="onsplan-typed")/,
    why: 'the face of somebody of a team, an initial that is hidden from who listens, beside the name and what that person does',
  },
  {
    rule: 'input_checkboxes_grouped',
    at: /^<input [^>]*\bname="(?:alone\[\]|not\.\d+)"/,
    why: 'one box about the field above it, and no other box belongs to it',
  },
  {
    rule: 'media_keyboard_controllable',
    at: /^<audio [^>]*controls/,
    why: 'the buttons are those of the browser, with its keys',
  },
  {
    rule: 'element_tabbable_visible',
    at: /^<audio [^>]*hidden/,
    why: 'not there before something was spoken, and nobody comes past it by key',
  },
  {
    rule: 'widget_tabbable_single',
    at: /^<fieldset [^>]*role="radiogroup"/,
    why: 'the further pictures lie folded up among the choices; what opens them is a stop of its own',
  },
]
