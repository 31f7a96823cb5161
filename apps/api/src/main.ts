import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.ts';
import { readConfig } from './config.ts';
import { dress } from './server.ts';

const config = readConfig(process.env);
const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
  logger: ['error', 'warn'],
  bodyParser: false,
});
dress(app, config);
app.enableShutdownHooks();
// Whoever started this process and is gone would leave it running for nobody.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
await app.listen(config.port, config.host);
console.log(`listening on ${await app.getUrl()}`);
