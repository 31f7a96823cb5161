export { AccessModule, accessResolvers } from './access.module.ts';
