/** No file, no list of cases or no such kind; the message is a sentence for whoever typed the command. */
export class NothingToAsk extends Error {}
