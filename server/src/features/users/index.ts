export { CARD_COLUMNS, personCard, type CardRow } from './card.ts';
export { listedColumns, listedPerson, type ListedRow } from './listed-person.ts';
export { mutualMembers } from './mutual.queries.ts';
export { PEOPLE_OF_MEMBERS, peopleText, readingFor, type Members } from './people-list.queries.ts';
export { readPeople } from './people-list.service.ts';
export { policies } from './users.policy.ts';
export { routes } from './users.routes.ts';
export { readPerson, readRelationshipById, readRelationshipByName, readUsername } from './users.service.ts';
