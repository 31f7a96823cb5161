import { TestBed } from '@angular/core/testing';
import { readStored } from '../../../browser/storage';
import { aDraft } from './draft.builder';
import { aClient, openDraft } from './open-draft.builder';

const kept = 'terms.helene.lizon';
const within = (withinDays: string) => (draft: Awaited<ReturnType<typeof openDraft>>) =>
  draft.changeClauses(({ reopening }) => ({ reopening: { ...reopening, withinDays } }), 'days');

describe('a draft of terms', () => {
  beforeEach(() => localStorage.clear());

  it('starts as what is published, and says so', async () => {
    const draft = await openDraft();
    expect(draft.isChanged()).toBe(false);
    expect(draft.faults().size).toBe(0);
    TestBed.tick();
    expect(readStored(kept)).toBeNull();
  });

  it('is there again after a reload, and gone once it says what is published', async () => {
    within('9')(await openDraft());
    TestBed.tick();
    TestBed.resetTestingModule();
    const again = await openDraft();
    expect(again.draft().clauses.reopening.withinDays).toBe('9');
    expect(again.hasMoved()).toBe(false);
    again.discard();
    TestBed.tick();
    expect(readStored(kept)).toBeNull();
  });

  it('keeps what cannot be read', async () => {
    within('bientôt')(await openDraft());
    TestBed.tick();
    TestBed.resetTestingModule();
    expect((await openDraft()).draft().clauses.reopening.withinDays).toBe('bientôt');
  });

  it('is kept for each client apart', async () => {
    within('9')(await openDraft());
    TestBed.tick();
    TestBed.resetTestingModule();
    expect((await openDraft({ ...aClient(), id: 'medina' })).isChanged()).toBe(false);
  });

  it('is left alone when its storage holds another form', async () => {
    localStorage.setItem(`vigie.${kept}`, JSON.stringify({ form: 0, draft: {} }));
    expect((await openDraft()).isChanged()).toBe(false);
  });

  it('says that somebody else published meanwhile, and follows what was left alone', async () => {
    const draft = await openDraft();
    within('9')(draft);
    const { clauses } = aDraft();
    draft.open(aClient(aDraft({ clauses: { ...clauses, adoption: { ...clauses.adoption, policy: 'REPLAY' } } })), []);
    expect(draft.hasMoved()).toBe(true);
    expect(draft.draft().clauses.adoption.policy).toBe('REPLAY');
    expect(draft.draft().clauses.reopening.withinDays).toBe('9');
  });

  it('says nothing of that to somebody who changed nothing', async () => {
    const draft = await openDraft();
    draft.open(aClient(aDraft({ clauses: { ...aDraft().clauses, pauses: [] } })), []);
    expect(draft.hasMoved()).toBe(false);
    expect(draft.isChanged()).toBe(false);
  });

  it('goes back before the strokes in a field, all at once', async () => {
    const draft = await openDraft();
    within('1')(draft);
    within('10')(draft);
    draft.undo();
    expect(draft.draft().clauses.reopening.withinDays).toBe('5');
    expect(draft.canUndo()).toBe(false);
  });

  it('shows what the server refused until something is changed', async () => {
    const draft = await openDraft();
    draft.refuse([['reopening.withinDays', 'Trop long.']]);
    expect(draft.faultAt('reopening.withinDays')).toBe('Trop long.');
    within('4')(draft);
    expect(draft.faultAt('reopening.withinDays')).toBeUndefined();
  });

  it('goes on from what was just published, without a trace of change', async () => {
    const draft = await openDraft();
    within('9')(draft);
    draft.goOn(aClient(draft.draft()).terms!, draft.draft());
    expect(draft.isChanged()).toBe(false);
    expect(draft.draft()).toMatchObject({ name: '', clauses: { reopening: { withinDays: '9' } } });
  });
});
