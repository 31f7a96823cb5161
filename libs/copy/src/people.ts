/** Words for people whose name is not the reader's to see, or who have none. */
export interface People {
  readonly staff: string;
  readonly contact: string;
  readonly system: string;
}

export const peopleFr: People = { staff: 'L’équipe', contact: 'Un collègue', system: 'Vigie' };
export const peopleEn: People = { staff: 'The team', contact: 'A colleague', system: 'Vigie' };
