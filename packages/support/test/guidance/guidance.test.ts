import { describe, expect, it } from 'vitest';
import { GUIDANCE_ROUTES } from '../../src/instruments/guidance/index.ts';
import { assess, routeOf } from '../credendo/specimen.ts';

describe('the licence service (IF-42)', () => {
  it('answers every doubt with the question to the Region, and never with a permission', () => {
    for (const use of ['dual-use', 'military', 'do-not-know']) {
      const answer = routeOf(assess({ use, seatPostcode: '8550' }, '2026-11-23', GUIDANCE_ROUTES), 'LICENCE');
      expect([answer.verdict, answer.next]).toEqual([
        'fits',
        { key: 'guidance-ask-licence-service', office: 'licence-service' },
      ]);
    }
  });

  it('counts back the 30 days before a Walloon signature on the clock', () => {
    const facts = { use: 'military', seatPostcode: '4040', plannedSignatureOn: '2027-03-31' };
    const { clock } = assess(facts, '2026-11-23', GUIDANCE_ROUTES);
    expect(clock.find(({ key }) => key === 'guidance-licence-information')?.on).toBe('2027-03-01');
  });
});

describe('missions of the calendar', () => {
  const civil = { seatPostcode: '9971', establishedInBelgium: true, country: 'SAU', sector: 'water' };

  it('puts the first day on the clock, and the demonstrator 90 days before it for goods under control (IF-43)', () => {
    const { clock } = assess({ ...civil, use: 'dual-use' }, '2026-06-01', GUIDANCE_ROUTES);
    const days = Object.fromEntries(clock.map(({ key, on }) => [key, on]));
    expect(days['guidance-mission-start']).toBe('2026-11-21');
    expect(days['guidance-demonstrator']).toBe('2026-08-23');
  });

  it('closes on the first day itself', () => {
    const facts = { ...civil, use: 'civil' };
    const verdicts = ['2026-11-20', '2026-11-21'].map(
      (on) => routeOf(assess(facts, on, GUIDANCE_ROUTES), 'MISSION').verdict,
    );
    expect(verdicts).toEqual(['fits', 'does-not-fit']);
  });

  it('takes both energy themes for one sector, and keeps their ids (S-89)', () => {
    const at = (country: string, on: string) =>
      routeOf(
        assess({ ...civil, use: 'civil', country, sector: 'renewable-energy' }, on, GUIDANCE_ROUTES),
        'MISSION',
      );
    expect(at('SAU', '2026-06-01').verdict).toBe('fits');
    expect(at('TUR', '2026-02-01').verdict).toBe('fits');
  });

  it('knows no calendar before 2026', () => {
    const answer = routeOf(assess({ ...civil, use: 'civil' }, '2025-06-01', GUIDANCE_ROUTES), 'MISSION');
    expect(answer.verdict).toBe('cannot-say');
  });
});
