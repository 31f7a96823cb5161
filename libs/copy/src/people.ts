/** Words for people whose name is not the reader's to see, or who have none. */
export interface People {
  readonly staff: string;
  readonly contact: string;
  readonly system: string;
}

export const peopleFr: People = { staff: 'L’équipe', contact: 'Un collègue', system: 'Vigie' };
export const peopleEn: People = { staff: 'The team', contact: 'A colleague', system: 'Vigie' };

/** What other tools call themselves, in any language, by the code that facts hold. */
const toolNames: Readonly<Record<string, string>> = { servicenow: 'ServiceNow' };

/** The name of the tool that a fact was imported from; its code where no name is known. */
export const toolName = (source: string): string => toolNames[source] ?? source;
