import { topic } from './topic.ts';

export const physics = topic('physics', {
  house: 'Physics Annexe Help Desk',
  houseBio: 'Somebody sits here every evening from seven. Bring the problem, not the deadline.',
  bios: `
    Third year, second coffee
    Physics by lamplight
    Off by a factor of two
    Wrote the wrong sign in ink
    Teaches to understand`,
  slots: {
    problem:
      'problem four | the pendulum | the last part of sheet nine | the leaking bucket | the two magnets | the rocket question | entropy | the wave in the canal | the inclined plane, again | the black box | the third body',
    slip: 'a minus sign | a factor of two pi | radians | the wrong frame | a mass that cancels | a forgotten square root | units, of all things | an integral nobody needed | the boundary at zero',
    state:
      'correct and ugly | wrong by exactly seven | one line long | impossible | finished | clear as the bottom of a cup | written on the window | smaller than an atom, for a bridge',
    gear: 'a ruler and string | the old oscilloscope | two cans | an air track with a hole in it | a laser and some milk | the tuning forks | a bathroom scale in the lift',
  },
  openers: `
    {problem} took {friend} and me {minutes} minutes, and the mistake was {slip}.
    It was {slip}, in {problem}, since {time}.
    My answer to {problem} is {state}.
    {friend} solved {problem} with {gear} and no algebra.
    Does anyone understand {problem} who could be at {place} by {time}?
    Lab report: {gear}, {count} readings, one of them mine.
    Explained {problem} to {relative}, who asked the right question at once.
    I dreamed of {problem} and of {slip}.
    {number} pages for {problem}, and then {friend} did it in four lines.
    Measured the weir with {gear} {when}, and the result is {state}.
    {slip} cost us {count} marks, {friend} has forgiven me.
    Study group for {problem} on {day}, {place}, there is a kettle.
    We dropped things from {place} for {minutes} minutes in the name of {problem}.`,
  followUps: `
    The culprit is {slip}, as usual.
    It is {state} now.
    {friend} drew it, and then it was obvious.
    We hand it in {day} at {time}.
    I used {gear}, please nobody tell the technician.
    {problem2} looks friendlier from here.
    {relative} made sandwiches, so physics is saved.
    If you get the same, meet me at {place} and we worry together.`,
});

export const stars = topic('stars', {
  house: 'Beacon Hill Observers',
  houseBio: 'Clear nights on the beacon. Red torches only. Somebody always brings the big one.',
  bios: `
    Awake when it is clear
    Grinds mirrors in the cellar
    Knows nine moons by name
    Neck always stiff
    Owns too many red torches`,
  slots: {
    target:
      'Saturn | the ring nebula | Jupiter and all four moons | the double cluster | a satellite pretending to be news | Andromeda | the crescent moon, edge on | the old comet | Albireo | the space station | a tiny pink Mars | one shooting star',
    sky: 'clear till two | thin cloud | a ring round the moon | the steadiest air this year | dew on everything | a hole in the clouds the size of a field | wind that shakes the tube',
    kit: 'the eight-inch | binoculars and a broom | the mirror we ground ourselves | a cardboard tube | the borrowed refractor | bare eyes',
    said: 'nothing at all for a minute | “is that real” | “it is smaller than on the mug” | “again” | a word I will not write | “who put it there”',
  },
  openers: `
    {target} through {kit} {when}, {sky}.
    {sky}, so up the hill with {friend} and {kit}.
    {friend} saw {target} for the first time and said {said}.
    Showed {target} to {number} people at {place}, and {relative} said {said}.
    If it stays like this we meet on the beacon at {time} for {target}.
    Waited {minutes} minutes for {target} and got {sky}.
    Please switch off the lamp on {street} on {day}, we want to see {target}.
    {kit} needs new screws before {day}, does anyone have some?
    {target}, {target2} and a fox, all before {time}.
    Drew {target} at {place} with cold fingers and {kit}.
    Two more evenings on the mirror, then {target} from our own yard on {street}.`,
  followUps: `
    {friend} said {said}.
    After that there was {sky}.
    Then we swung over to {target2} and nobody went home.
    {kit} does better than it has any right to.
    Bring a chair and a hat to {place} on {day}.
    I logged it at {time} with a pencil that still works in frost.
    {relative} prefers {target2}, for reasons of loyalty.
    Next try {day}, from {time}, unless it clouds over.`,
});

export const books = topic('books', {
  house: 'The Second Shelf',
  houseBio: 'Used books, Weir Lane 14. Step down, mind the beam. We buy on Mondays and regret on Tuesdays.',
  bios: `
    Reads standing up
    Library card number 112
    Three books at once, none finished
    Buys the same novel again and again
    Marginalia enthusiast`,
  slots: {
    book: 'a railway timetable from 1934 | the atlas with the missing island | a cookbook in Welsh | poems, water-stained | the thick Russian one | a manual for a lighthouse | the second volume without the first | a detective story with the last page gone | a field guide to clouds | letters of an unknown geologist | somebody’s school diary | a novel about a dentist',
    inside:
      'a pressed fern | a tram ticket | a shopping list for nine | a love letter, unsigned | corrections in green ink | a photograph of {place} | a four-leaf clover | the name of my old teacher | a bus pass from 1971 | a bill for piano tuning',
    price: 'a loaf | two stamps | whatever you think | a promise to finish it | its weight in tea | another book',
    habit:
      'the end first | aloud, to the cat | in one sitting at {place} | only on trains | with a pencil | slowly, on purpose | against my will, then gladly',
  },
  openers: `
    Found {inside} in {book} {when}.
    {book} for {price}, if anybody wants it before {day}.
    I read {book} {habit}.
    {friend} lent me {book}, and there was {inside} at page {number}.
    The shop was cold and {book} kept me there until {time}.
    Looking for {book}, any edition, for {relative}.
    {friend} reads {book} {habit}, and I have doubts.
    {count} boxes came in from {street}, on top {book}, below it {inside}.
    Reading group at {place} on {day}: {book}, first half.
    Somebody wrote my name in {book} long before I was born.
    {inside}, {inside2} and a biscuit, all out of {book}.
    Returned {book} to the library {number} years late, and {relative} paid in cake.`,
  followUps: `
    There was {inside} in it, too.
    {friend} takes it next, then {friend2}.
    I will read it {habit}.
    It costs {price}.
    If {inside} is yours, it waits behind the till.
    {relative} read it once and never spoke of it.
    We argue about it at {place}, {day} at {time}.
    It sits between {book2} and the radiator.`,
});
