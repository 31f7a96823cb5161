export { type Belonging, belongsToClient, foreignDesks, foreignServices } from './belonging.ts';
export {
  addCategories,
  catalogueOf,
  categoryNamed,
  categoryPath,
  type NamedCategory,
  seekCategories,
  type SoughtCategory,
} from './categories.store.ts';
export { type FirstAdministrator, foundProvider } from './found-provider.store.ts';
export * from './provision-many.store.ts';
export * from './provisioning.store.ts';
export * from './tenancy.graph.ts';
export { TenancyModule, tenancyResolvers } from './tenancy.module.ts';
export { clientById, deskServing, personsById, seesDesk, visibleClients } from './tenancy.store.ts';
