export * from './region.ts';
export * from './enterprise-number.ts';
export * from './postcode.ts';
export * from './seat.ts';
export * from './seat-record.ts';
export * from './first-contact.ts';
export * from './organisation.ts';
