import 'reflect-metadata';
import { readConfig } from './config.ts';
import { playDemo } from './demo/demo-story.ts';
import { migrate } from './platform/migrate.ts';

const config = readConfig(process.env);
await migrate(config);
const tellsStory = config.tellsStory && !process.argv.includes('--migrate-only');
const logins = tellsStory ? await playDemo(config) : undefined;
if (logins) console.log(JSON.stringify({ logins }));
