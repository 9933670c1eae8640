export { CARD_COLUMNS, personCard, type CardRow } from './card.ts';
export { LISTED_COLUMNS, listedPerson, type ListedRow } from './listed-person.ts';
export { mutualMembers } from './mutual.ts';
export {
  PEOPLE_OF_MEMBERS,
  peopleStatements,
  readingFor,
  readPeople,
  searchableStatements,
  type Members,
} from './people-list.ts';
export { policies } from './users.policy.ts';
export { routes } from './users.routes.ts';
export { readPerson, readViewerRelationship } from './users.service.ts';
