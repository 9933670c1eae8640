import { topic } from './topic.ts';

export const boats = topic('boats', {
  house: 'Night Ferry Boathouse',
  houseBio: 'Wooden boats, mended slowly. Open workshop on Saturdays. We lend oars, never varnish.',
  bios: `
    Mends wooden boats
    Rows badly, rows anyway
    Lives above the boathouse
    Smells of varnish
    Cox with a soft voice`,
  slots: {
    boat: 'the old skiff | Marigold | the ferry punt | the blue dinghy | the double scull | Second Wind | the training four | the canoe with the patch | Heron | the tender',
    part: 'a plank | the stern seat | two ribs | a rowlock | the rudder pin | the bow plate | the keel band | the painter ring | the port gunwale',
    job: 'steamed | scraped | clamped | glued | sanded | replaced | varnished | measured twice',
    water:
      'above the weir | under the Mill Street bridge | past the tannery | down to the lower meadow | round the island | as far as the quarry | to the second lock',
    leak: 'a thimble an hour | a cup a day | nothing at all | more than I admit | one slow tear | enough to float a biscuit',
  },
  openers: `
    Took {boat} {water} {when} and met nobody but a heron.
    {part} of {boat} is {job}, which leaves {number} other things.
    {boat} leaks {leak} since {friend} and I {job} {part}.
    Wanted for Saturday: {count} people with gloves to turn {boat} over at {place}.
    Rowed {water} with {friend} in {minutes} minutes, into the wind, singing.
    {friend} fell in at {place}, laughed, and is now drying on the roof of the boathouse.
    The river stood a hand higher {when}, so {boat} stays on the trestles until {day}.
    Found a name under the paint of {boat}, {count} letters long and nearly gone.
    {relative} rowed {boat} {water} long before any of us was born.
    If you hear hammering near {street} at {time}, that is me and {part}.
    There is fog {water}, and {boat} knocks on the jetty like somebody who forgot a key.
    We {job} {part} of {boat} by lamplight, {friend} holding the lamp.
    Lessons in {boat} on {day} at {time} for anyone who can swim {number} strokes.`,
  followUps: `
    She takes in {leak} now.
    Next comes {part}, and that one has to be {job}.
    {friend} says {boat2} would have done it in half the time.
    The varnish needs until {day}, whatever {friend} says.
    Tea afterwards at {place}, bring dry socks.
    The current is strong {water}, so keep left of the posts.
    I have blisters in {count} places and no complaints.
    {part} came out of {boat2}, so nothing is wasted.
    Ask {friend} about the time {boat} got loose {water}.`,
});

export const swimming = topic('swimming', {
  house: 'Lower Meadow Swimmers',
  houseBio: 'We get in, all year, below the lower meadow. Nobody is timed. There is a flask.',
  bios: `
    In the river most mornings
    Slow breaststroke, good towel
    Collects cold mornings
    Knows where the deep part is
    Afraid of pike, swims regardless`,
  slots: {
    degrees: 'four | five | six | seven | eight | nine | eleven | twelve | fourteen | fifteen',
    spot: 'the lower meadow | the willow steps | the gravel bend | the second lock | the old bathing place | the island | the quarry pool',
    gear: 'a wool hat | two left socks | the wrong towel | a borrowed robe | gloves and nothing else sensible | a flask of broth | a bell for the boats',
    felt: 'like being rung | like a slap from a friend | almost warm | like a clean page | longer than it was | like pins, then like nothing, then like music',
    met: 'a moorhen with opinions | three silent ducks | a floating bucket | a kingfisher, for one second | somebody’s hat | {friend}, upside down | a very calm cow',
  },
  openers: `
    {degrees} degrees at {spot} {when}, and it felt {felt}.
    Swam from {spot} to {spot2} with {friend} and met {met}.
    {friend} came to {spot} with {gear} and stayed in for {minutes} minutes.
    The water at {spot} is clear down to the stones again, {degrees} degrees by {time}.
    Left behind at {spot}: {gear}.
    First swim for {friend} {when}, and there was {met}.
    {count} of us at {spot}, {degrees} degrees, one flask.
    Nobody tells you that {degrees} degrees feels {felt}.
    I counted {number} strokes between {spot} and {spot2}, then lost count at {met}.
    Please stay out at {spot} until {day}, the outflow by {street} smells wrong.
    {relative} used to swim at {spot} before school and never said a word of it.`,
  followUps: `
    It felt {felt}.
    Afterwards {friend} could not button a coat for {minutes} minutes.
    There was {met}, which decided the matter.
    We go again {day} at {time}, from {spot}.
    If you come, bring {gear} and tell somebody where you are.
    {friend} has the thermometer and says {degrees}.
    The path from {street} is muddy but open.
    I am wearing everything I own at {place} and still grinning.`,
});

export const birds = topic('birds', {
  house: 'The Weir Watch',
  houseBio: 'What flies, floats and nests between the quarry and the lower meadow. A list since 1987, kept by hand.',
  bios: `
    Counts birds, forgets birthdays
    Binoculars at breakfast
    Keeper of a very long list
    Awake before the gulls
    Listens more than looks`,
  slots: {
    bird: 'a kingfisher | two dippers | the grey heron | a barn owl | a pair of goosanders | a wren | long-tailed tits | a sparrowhawk | the old coot | a tawny owl | snipe | a treecreeper | siskins | one confused gull',
    where:
      'by the sluice | on the tannery roof | over the lower meadow | in the churchyard yew | below the second lock | on the boathouse rail | along the quarry edge | in the reeds | on our gutter',
    doing:
      'fishing | asleep | quarrelling with a crow | carrying moss | bathing in a puddle | pretending to be a branch | calling | eating something bigger than its head | looking at me as if I owed it money',
    wind: 'no wind | a thin east wind | drizzle | high cloud | hard light | mist on the water | a loud wind in the poplars',
  },
  openers: `
    {bird} {where} {when}, {doing}.
    {wind}, {minutes} minutes {where}, and then {bird}.
    {friend} heard {bird} {where} before I had my boots on.
    Number {number} for this year: {bird}, {where}.
    Has anybody else seen {bird} {where} since {day}?
    Sat {where} with {friend} until {time}; {wind}, {bird}, nothing else, enough.
    {relative} rang to say there was {bird} {where}, {doing}.
    I waited for {bird} {where} and got {bird2} instead.
    The nest box by {place} has a tenant, and I think it is {bird}.
    {bird}, {doing}, {where}, while {count} people walked by with their heads down.
    Somebody asked what I do {where} every {day}, and then {bird} answered.`,
  followUps: `
    It stayed {minutes} minutes, {doing}.
    {wind} all the while.
    {friend} has the better notes, ask at {place}.
    Last year {bird2} came {where} instead.
    Please keep dogs on the path {where} for now.
    I wrote it down at {time} and did not move until {friend} came.
    Walk on {day} from {place} at {time}, slowly and without talking.
    It makes {count} kinds this week, counted from {street}.`,
});
