// The weather of a week: what a child reads, and what grown-ups read of it.
import { plain, same, text } from '#platform/words.ts'

export const weatherWords = {
  'kind.weer': plain('Hoe was deze week? Kies het weer.', 'How was this week? Choose the weather.'),
  'kind.weer.vertel': plain(
    'Wil je iets vertellen? Het hoeft niet.',
    'Do you want to tell something? You do not have to.',
  ),
  'kind.weer.klaar': plain('Jij koos: {weather}. Dank je wel.', 'You chose: {weather}. Thank you.'),
  'kind.weer.weer': plain('Kies ander weer', 'Choose other weather'),
  'kind.weer.telang': plain('Maak het korter.', 'Make it shorter.'),
  'weer.onweer': text('Onweer', same, 'Thunder'),
  'weer.regen': text('Regen', same, 'Rain'),
  'weer.wolken': text('Wolken', same, 'Clouds'),
  'weer.zonwolk': text('Zon met wolk', same, 'Sun with cloud'),
  'weer.zon': text('Zon', same, 'Sun'),
  'weer.van': text('Het weer van {name}', same, '{name}’s weather'),
  'weer.leg': text(
    '{name} koos dit plaatje voor de week. Het is geen cijfer.',
    same,
    '{name} chose this picture for the week. It is not a number.',
  ),
} as const
