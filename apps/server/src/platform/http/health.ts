import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database/connection.ts';

const Health = z.object({ status: z.enum(['UP', 'DOWN']) }).meta({ id: 'Health' });

const PATIENCE = 2000;

/** `/health`: the process answers. `/health/ready`: it can also reach its database, so that it may get requests. */
export function healthRoutes(app: FastifyInstance, db: Database): void {
  const described = { tags: ['health'], response: { 200: Health, 503: Health } };
  app.get('/health', { schema: described }, () => ({ status: 'UP' }));
  app.get('/health/ready', { schema: described }, async (_request, reply) => {
    const ready = await answersInTime(db);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'UP' : 'DOWN' });
  });
}

async function answersInTime(db: Database): Promise<boolean> {
  const answer = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, PATIENCE);
  });
  const ready = await Promise.race([answer, tooLate]);
  clearTimeout(timer);
  return ready;
}
