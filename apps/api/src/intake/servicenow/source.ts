/** How the tables name where this history comes from. */
export const source = 'servicenow';

/** The desk that serves the clients of the log. */
export const deskName = 'ServiceNow';
