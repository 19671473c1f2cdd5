import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { instant, setClock } from '../../src/platform/clock.ts';
import type { RequestLimiter } from '../../src/platform/limits.ts';
import { networkOf, purgeCounts, requestLimiter } from '../../src/platform/limits.ts';
import type { TestDatabase } from './test-database.ts';
import { VERSIONS, testDatabase } from './test-database.ts';

const SALT = Buffer.from('a salt of the test');

describe.each(VERSIONS)('the request limit on PostgreSQL %i', (version) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase(version);
  });
  afterAll(() => database.close());

  const limiter = (clock = setClock(instant('2026-11-24T09:00:20Z')), perMinute = 5): RequestLimiter =>
    requestLimiter({ db: database.db, clock, perMinute, salt: SALT });
  const stored = () => database.db.selectFrom('request_limits').selectAll().execute();

  it('holds over several servers together', async () => {
    const servers = [limiter(), limiter(), limiter()];
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, turn) => servers[turn % 3]?.admit('192.0.2.1')),
    );
    expect(answers.filter((answer) => answer?.admitted)).toHaveLength(5);
  });

  it('tells when to come back, and then lets pass again', async () => {
    const clock = setClock(instant('2026-11-24T10:00:20Z'));
    const one = limiter(clock, 1);
    expect(await one.admit('192.0.2.2')).toEqual({ admitted: true });
    expect(await one.admit('192.0.2.2')).toEqual({ admitted: false, retryAfter: 40 });
    clock.set(instant('2026-11-24T10:01:00Z'));
    expect(await one.admit('192.0.2.2')).toEqual({ admitted: true });
  });

  it('counts each address for itself', async () => {
    const one = limiter(setClock(instant('2026-11-24T11:00:00Z')), 1);
    expect(await one.admit('192.0.2.3')).toEqual({ admitted: true });
    expect(await one.admit('192.0.2.4')).toEqual({ admitted: true });
  });

  it('keeps no address', async () => {
    await limiter().admit('198.51.100.77');
    expect(JSON.stringify(await stored())).not.toContain('198.51.100.77');
  });

  it('forgets the counts of past hours', async () => {
    await limiter().admit('192.0.2.5');
    await purgeCounts(database.db, instant('2026-11-24T12:30:00Z'));
    expect(await stored()).toEqual([]);
  });

  it('sets no limit at zero', async () => {
    const open = limiter(undefined, 0);
    for (let turn = 0; turn < 10; turn += 1)
      expect(await open.admit('192.0.2.6')).toEqual({ admitted: true });
  });
});

describe('the network of an address', () => {
  it('is the address itself in IPv4, also where IPv6 carries it', () => {
    expect(networkOf('192.0.2.1')).toBe('192.0.2.1');
    expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1');
  });

  it('is the /64 in IPv6, however it is written', () => {
    expect(networkOf('2001:db8:0:1::5')).toBe('2001:db8:0:1::/64');
    expect(networkOf('2001:0DB8:0000:0001:aaaa:bbbb:cccc:dddd')).toBe('2001:db8:0:1::/64');
    expect(networkOf('::1')).toBe('0:0:0:0::/64');
  });

  it('is the same for every host of a network', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
        const host = [...groups.slice(0, 4), '1', '2', '3', '4'].join(':');
        expect(networkOf(groups.join(':'))).toBe(networkOf(host));
      }),
    );
  });
});
