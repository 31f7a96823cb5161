import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { instant } from '@vigie/kernel';
import { Alarms } from './alarms';

const start = Date.parse('2026-06-15T07:00:00Z');
const at = (seconds: number) => instant(start + seconds * 1000);

describe('alarms', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: start });
    jest.spyOn(document, 'hidden', 'get').mockReturnValue(false);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  const rung = () => {
    const names: string[] = [];
    return { names, ring: (name: string) => () => void names.push(name) };
  };

  it('ring once, in their time, on one timer', () => {
    const alarms = TestBed.inject(Alarms);
    const { names, ring } = rung();
    alarms.at(at(20), ring('later'));
    alarms.at(at(10), ring('sooner'));
    expect(jest.getTimerCount()).toBe(1);
    jest.advanceTimersByTime(9_999);
    expect(names).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(names).toEqual(['sooner']);
    jest.advanceTimersByTime(3_600_000);
    expect(names).toEqual(['sooner', 'later']);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('are silent once called off', () => {
    const alarms = TestBed.inject(Alarms);
    const { names, ring } = rung();
    alarms.at(at(10), ring('called off'))();
    jest.advanceTimersByTime(60_000);
    expect(names).toEqual([]);
  });

  it('wait for a time further off than a browser’s timer reaches', () => {
    const { names, ring } = rung();
    const days = 40 * 86_400;
    TestBed.inject(Alarms).at(at(days), ring('far'));
    jest.advanceTimersByTime((days - 1) * 1000);
    expect(names).toEqual([]);
    jest.advanceTimersByTime(1000);
    expect(names).toEqual(['far']);
  });

  it('are kept while nobody looks, and ring when somebody does', () => {
    const { names, ring } = rung();
    TestBed.inject(Alarms).at(at(10), ring('asleep'));
    const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    jest.advanceTimersByTime(60_000);
    expect(names).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(names).toEqual(['asleep']);
  });
});
