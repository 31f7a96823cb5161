import { TestBed } from '@angular/core/testing';
import { Copy } from '../words/copy';

/** Loads the words that parts speak, as the application does before it draws. */
export async function inFrench(): Promise<void> {
  localStorage.setItem('vigie.language', 'fr');
  await TestBed.inject(Copy).start();
}
