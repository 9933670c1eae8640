import { topic } from './topic.ts';

export const market = topic('market', {
  house: 'Harrow Falls Market Hall',
  houseBio: 'Tuesdays, Fridays, Saturdays. Cheese at the back, gossip by the scales.',
  bios: `
    Born on Mill Street, got as far as Loom Street
    Runs the cheese stall
    Knows whose umbrella that is
    On the bridge committee
    Here for good`,
  slots: {
    lost: 'a blue umbrella | one child’s boot | a set of keys on a cork | reading glasses | a trombone case, empty | a library book | a shopping trolley with opinions | a hearing aid battery | a bicycle bell | a cardigan with a name in it',
    news: 'the clock is right again | the bridge is painted green | the fountain runs | the number six stops at the market | the lamp on the corner works | the swifts’ boxes are up | the scales are honest, it was tested | the bench has a new slat | the post office keeps its counter',
    stall:
      'the cheese stall | the fish van | the honey table | the stall with the buttons | the plant lady | the knife grinder | the egg man | the key cutter',
    rumour:
      'the tannery becomes flats | the cinema seats come from Vienna | there is a tunnel under the chapel | the heron is married | the mayor plays the banjo | somebody bought the island | the old loom still runs at night',
  },
  openers: `
    Found on {street}: {lost}.
    {news}, and it took only {count} meetings.
    At {stall} they say {rumour}.
    Has anyone handed in {lost} at {place} since {day}?
    {friend} helps at {stall} on {day}, be kind, the till is new.
    {street} is closed {day} until {time}, on account of pipes.
    {relative} has it from {stall} that {rumour}.
    Moving {count} tables from {place} to {place2} on {day}, need arms.
    Queue at {stall} {when}: {number} people, one topic.
    {news}; {friend} cut the ribbon with pinking shears.
    Somebody planted bulbs along {street} in the night, we suspect {friend}.
    Meeting about {street} at {place}, {day} at {time}, there will be a map.
    Swept {street} with {friend} and {friend2} before {time} and found {lost}.`,
  followUps: `
    It waits at {stall}.
    {friend} asked at {place}, where they think {rumour}.
    {relative} does not believe it.
    Apart from that, {news}.
    Tell {friend} at {stall} before {time}.
    That makes {count} this month, {stall} keeps a list.
    {friend2} heard the same on {street}.
    We talk about it {day} at {place}, tea provided.`,
});

export const living = topic('living', {
  house: 'Tool Library on the Ropewalk',
  houseBio: 'Ladders, drills, a cement mixer. Borrow for a week, bring it back clean, tell us what you built.',
  bios: `
    Third floor, no lift
    Lives with a piano and a pianist
    New here, from two valleys over
    Paints the same room again
    Home by the last bus`,
  slots: {
    item: 'a ladder | the long drill | a drum kit, muted | a bed frame | the good paint roller | {count} chairs | a cot | a dehumidifier | a piano stool | a wardrobe with no door | a hand truck | an extension lead',
    room: 'the back room | our stairwell | the attic | the kitchen on Mill Street | the hall | the bathroom, one wall at a time | the cellar | the balcony',
    state:
      'is yellow now | smells of paint | has a shelf at last | is drier than it was | holds everybody, standing | leans a little less | has its window back | echoes',
    sound:
      'somebody practising scales | the weir | a tap that keeps time | the couple above, dancing | an owl | rain in the gutter we mended | nothing, and I noticed',
  },
  openers: `
    {room} {state}, thanks to {friend} and {item}.
    Can I borrow {item} from someone near {street} until {day}?
    Giving away {item}, collect from {street} before {time}.
    Carried {item} up {count} flights with {friend} {when}.
    From {room} you can hear {sound} at {time}.
    {friend} is moving to {street} on {day} and needs {count} strong people and {item}.
    We painted {room} for {minutes} minutes and then each other.
    House supper on {day}: {number} guests, {count} plates, {item} as a table.
    {relative} came to look at {room} and stayed until {time}.
    A room is free on {street} from {day}, small, bright, above {place}.
    At {time} there was {sound}, and I lay there listening.
    {item} fits through the window of {room}, we have proof.`,
  followUps: `
    Now it {state}.
    {friend} still has {item}, I think.
    At night there is {sound}.
    {relative} brought curtains from {street}, they nearly fit.
    Next is {room2}, on {day}.
    I owe {friend} {count} breakfasts for this.
    Come and see it {day} after {time}.
    {item2} goes back to the tool library by {time}.`,
});
