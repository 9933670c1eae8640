export { CARD_COLUMNS, personCard, type CardRow } from './card.ts';
export { routes } from './users.routes.ts';
export { readPerson, readPersonById } from './users.service.ts';
