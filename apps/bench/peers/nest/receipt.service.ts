import { BadRequestException, Injectable, NotFoundException } from '@nestjs/common';
import { DataSource, type EntityManager, LessThanOrEqual, MoreThan } from 'typeorm';
import { Payment, PaymentReversal } from './payment.entity.js';
import { OrganizationAddress, Receipt, ReceiptCounter } from './receipt.entity.js';
import { today } from './today.js';

@Injectable()
export class ReceiptService {
  constructor(private readonly dataSource: DataSource) {}

  /** In a transaction: a number is given out only with its receipt. */
  issue(paymentId: string): Promise<Receipt> {
    return this.dataSource.transaction(async (manager) => {
      const payment = await manager.findOne(Payment, { where: { id: paymentId }, relations: { due: true, organization: true } });
      if (!payment) throw new NotFoundException('Payment not found');
      if (await manager.existsBy(Receipt, { paymentId })) throw new BadRequestException('The payment has its receipt');
      if (await manager.existsBy(PaymentReversal, { paymentId })) throw new BadRequestException('The payment was reversed');
      const issuedOn = today();
      const year = Number(issuedOn.slice(0, 4));
      const { dueId, organizationId, amountCents, receivedOn, method, reference, demonstration } = payment;
      const receipt = manager.create(Receipt, {
        year,
        sequence: await this.nextOf(manager, year, demonstration),
        issuedOn,
        paymentId,
        dueId,
        organizationId,
        payer: payment.organization.name,
        payerAddress: await this.addressOf(manager, organizationId, issuedOn),
        duesYear: payment.due.year,
        amountCents,
        receivedOn,
        method,
        reference,
        demonstration,
      });
      return manager.save(receipt);
    });
  }

  private async nextOf(manager: EntityManager, year: number, demonstration: boolean): Promise<number> {
    const counter = await manager.findOne(ReceiptCounter, { where: { year, demonstration }, lock: { mode: 'pessimistic_write' } });
    const last = (counter?.last ?? 0) + 1;
    if (counter) await manager.update(ReceiptCounter, { year, demonstration }, { last });
    else await manager.insert(ReceiptCounter, { year, demonstration, last });
    return last;
  }

  private async addressOf(manager: EntityManager, organizationId: string, day: string): Promise<string | null> {
    const address = await manager.findOneBy(OrganizationAddress, { organizationId, validFrom: LessThanOrEqual(day), validTo: MoreThan(day) });
    if (!address) return null;
    const { street, postalCode, city } = address;
    return [...(street ? [street] : []), `${postalCode} ${city}`].join(', ');
  }
}
