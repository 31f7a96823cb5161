export { aClient, aContact, aStaff, type BuiltClient, type Ground } from './provider.builder.ts';
export { aTicket } from './ticket.builder.ts';
export { theTerms } from './terms.builder.ts';
export { filledTables, frequentWord, manyTickets, type Multitude, rareWord } from './many-tickets.ts';
