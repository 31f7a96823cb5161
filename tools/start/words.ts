import { consoleLanguage } from '../bootstrap/words.mjs';

const fr = {
  ready: (address: string) => `Vigie est prête : ${address}`,
  logins: 'Comptes de démonstration',
  role: 'rôle',
  email: 'adresse',
  password: 'mot de passe',
  howToStop: 'Pour arrêter : Ctrl-C',
  portTaken: (taken: number, instead: number) => `Le port ${taken} est occupé, le port ${instead} est pris à sa place.`,
  portNotFree: (port: number) => `Le port ${port} est occupé.`,
  apiDied: (how: string, seconds: string) => `Le serveur s’est arrêté (${how}), il repart dans ${seconds} s.`,
  apiGone: (times: number) => `Le serveur s’est arrêté ${times} fois en une minute. Ses derniers mots :`,
  apiSilent: (seconds: number) => `Le serveur ne répond pas après ${seconds} s.`,
  databaseBack: 'La base de données s’était arrêtée, elle répond à nouveau.',
  stopping: 'Arrêt ...',
};

const en: typeof fr = {
  ready: (address) => `Vigie is ready: ${address}`,
  logins: 'Demonstration accounts',
  role: 'role',
  email: 'address',
  password: 'password',
  howToStop: 'To stop: Ctrl-C',
  portTaken: (taken, instead) => `Port ${taken} is taken, using port ${instead} instead.`,
  portNotFree: (port) => `Port ${port} is taken.`,
  apiDied: (how, seconds) => `The server stopped (${how}), starting it again in ${seconds} s.`,
  apiGone: (times) => `The server stopped ${times} times within a minute. Its last words:`,
  apiSilent: (seconds) => `The server does not answer after ${seconds} s.`,
  databaseBack: 'The database had stopped, it answers again.',
  stopping: 'Stopping ...',
};

export const words = { fr, en }[consoleLanguage(process.env)];
