import { changed, historyOf, undone } from './history';

describe('taking back', () => {
  it('takes back one change after another, to the first state and no further', () => {
    const two = changed(changed(historyOf('a'), 'b'), 'c');
    expect(undone(two).present).toBe('b');
    expect(undone(undone(undone(two))).present).toBe('a');
  });

  it('takes back all strokes in one field at once, but not those in the next', () => {
    const typed = changed(changed(changed(historyOf(''), '1', 'gti'), '15', 'gti'), '15 8', 'gtr');
    expect(undone(typed).present).toBe('15');
    expect(undone(undone(typed)).present).toBe('');
  });

  it('begins a new change when a field is returned to after taking back', () => {
    const again = changed(undone(changed(historyOf(''), '1', 'gti')), '2', 'gti');
    expect(undone(again).present).toBe('');
  });
});
