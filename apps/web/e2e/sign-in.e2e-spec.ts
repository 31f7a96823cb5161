import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Desk, openDesk, signedIn } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.everyoneLeaves());
afterAll(() => desk?.close());

describe('signing in', () => {
  it('is done with the keyboard alone, and a reload keeps the person in', async () => {
    const page = await desk.visitor();
    const { email, password } = desk.login('dispatcher');
    await page.goto('/');
    await page.getByLabel('Adresse professionnelle').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.getByRole('grid').waitFor();
    await page.reload();
    await page.getByRole('grid').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/regulation\//);
  });

  it('names the empty fields in place and puts the keyboard on the first', async () => {
    const page = await desk.visitor();
    await page.goto('/connexion');
    await page.getByRole('button', { name: 'Prendre le quart' }).click();
    await page.getByText('Écrivez votre adresse professionnelle.').waitFor();
    await page.getByText('Écrivez votre mot de passe.').waitFor();
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('type'));
    expect(focused).toBe('email');
  });

  it('refuses a wrong password without losing what was typed', async () => {
    const page = await desk.visitor();
    await page.goto('/connexion');
    const address = page.getByLabel('Adresse professionnelle');
    await address.fill('personne@halvane.example');
    await page.getByLabel('Mot de passe', { exact: true }).fill('pas le bon');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Adresse ou mot de passe inconnu.' }).waitFor();
    expect(await address.inputValue()).toBe('personne@halvane.example');
    expect(await page.getByLabel('Mot de passe', { exact: true }).inputValue()).toBe('pas le bon');
  });

  it('goes on where the person wanted to go', async () => {
    const caller = await desk.caller('dispatcher');
    const { reference } = await caller.openTicket('Onduleur de la baie 4 en alarme');
    const page = await desk.visitor();
    await page.goto(`/tickets/${reference}`);
    const { email, password } = desk.login('dispatcher');
    await page.getByLabel('Adresse professionnelle').fill(email);
    await page.getByLabel('Mot de passe', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Onduleur de la baie 4 en alarme' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/tickets/${reference}`);
  });
});

describe('signing out', () => {
  it('ends the session in every tab, and the way back asks again', async () => {
    const page = await signedIn(await desk.visitor(), desk.login('dispatcher'));
    const other = await page.context().newPage();
    await other.goto('/');
    await other.getByRole('grid').waitFor();
    await page.getByRole('button', { name: /réglages/ }).click();
    await page.getByRole('button', { name: 'Quitter le quart' }).click();
    await page.getByText('Vous avez quitté le quart.').waitFor();
    await other.getByText('Vous avez quitté le quart.').waitFor();
    await other.goto('/regulation');
    await other.getByLabel('Adresse professionnelle').waitFor();
    expect(new URL(other.url()).pathname).toBe('/connexion');
  });
});

describe('the language', () => {
  it('changes at once, is said to assistive technology, and is kept', async () => {
    const page = await desk.visitor();
    await page.goto('/connexion');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Start your watch' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: 'Start your watch' }).waitFor();
    await page.getByRole('button', { name: 'Start your watch' }).click();
    await page.getByText('Write your work address.').waitFor();
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByText('Écrivez votre adresse professionnelle.').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });
});
