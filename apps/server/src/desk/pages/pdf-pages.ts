import type { FastifyInstance } from 'fastify';
import type { Language } from '@kontor/law';
import { addressOf, sectionWord, typedFrom } from '@kontor/web';
import { formatDate, LANGUAGE_TAGS } from '@kontor/words';
import type { Desk } from '../desk.ts';
import { answersOf } from '../desk.ts';
import { resultModel } from '../page-models.ts';
import type { PdfSetter } from '../pdf/compiler.ts';
import { resultDocument } from '../pdf/result-document.ts';

/** The result as a tagged PDF in one language. */
export function pdfPages(app: FastifyInstance, desk: Desk, language: Language, setter: PdfSetter): void {
  app.get(`/${language}/${sectionWord('pdf', language)}`, async (request, reply) => {
    const typed = typedFrom(request.query as Record<string, unknown>);
    const { sheet, permanent } = resultModel(desk, language, answersOf(desk, typed), null);
    const base = desk.services.settings.publicAddress ?? `${request.protocol}://${request.host}`;
    const document = resultDocument({
      sheet,
      madeOn: formatDate(language, desk.services.clock.today()),
      link: base + addressOf(language, { section: 'result', query: permanent }),
    });
    const pdf = await setter.set(document);
    return reply
      .type('application/pdf')
      .header('content-language', LANGUAGE_TAGS[language])
      .header('content-disposition', `attachment; filename="kontor-${sectionWord('result', language)}.pdf"`)
      .header('cache-control', 'private, no-cache')
      .send(Buffer.from(pdf));
  });
}
