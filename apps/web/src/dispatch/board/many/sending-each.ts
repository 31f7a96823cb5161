import { inject, Injectable } from '@angular/core';
import { QueueFeed } from '../queue-feed';
import type { Row } from '../queue';
import { Acts, type Answer, type Refusal } from '../../../graph/acts';
import { Unreachable } from '../../../graph/wire';
import { Copy } from '../../../words/copy';

/** What became of tickets that were each sent by themselves. */
export interface Sent {
  readonly done: readonly Row[];
  readonly refused: readonly { readonly row: Row; readonly why: string }[];
}

/** Sends one act for each of several tickets, one after the other; what cannot leave is told as refused. */
@Injectable()
export class SendingEach {
  private readonly copy = inject(Copy);
  private readonly feed = inject(QueueFeed);
  readonly acts = inject(Acts);

  async each<Result extends Row | Refusal>(
    rows: readonly Row[],
    send: (row: Row) => Promise<Answer<Result>>,
  ): Promise<Sent> {
    const [done, refused]: [Row[], { row: Row; why: string }[]] = [[], []];
    for (const row of rows) {
      const answer = await this.answerOf(row, send);
      if (typeof answer === 'string') refused.push({ row, why: answer });
      else done.push(answer);
    }
    return { done, refused };
  }

  private async answerOf<Result extends Row | Refusal>(
    row: Row,
    send: (row: Row) => Promise<Answer<Result>>,
  ): Promise<Row | string> {
    try {
      const answer = await send(row);
      if (!answer.ok) return answer.refusal.message;
      const now = answer.value as Row;
      this.feed.show(now);
      return now;
    } catch (failure) {
      const { notSent, failed } = this.copy.screens().outage;
      return failure instanceof Unreachable ? notSent : failed;
    }
  }
}
