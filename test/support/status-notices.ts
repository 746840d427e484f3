import type { Arrived } from './mail-server';

/** What a server says of one of our messages, in the form that it has with that server. */
export type Notification = (mail: Arrived, final?: boolean) => string;

const lines = (text: string) => text.replace(/^\n/, '').replace(/\n/g, '\r\n');
const headOf = ({ mail }: Arrived) => mail.replace(/\r\n/g, '\n').split('\n\n')[0] ?? '';
const envelope = ({ envelopeId }: Arrived) =>
  envelopeId ? `Original-Envelope-Id: ${envelopeId}\n` : '';

/** Postfix 3: text, status, headers alone since RET=HDRS was asked for. */
export const postfix: Notification = (mail, final = true) =>
  lines(`
Received: by mx.hue.example (Postfix)
	id 4XqJ7K0Zt1z3; Mon,  8 Jul 2024 03:05:11 +0000 (UTC)
Date: Mon,  8 Jul 2024 03:05:11 +0000 (UTC)
From: MAILER-DAEMON@mx.hue.example (Mail Delivery System)
Subject: ${final ? 'Undelivered Mail Returned to Sender' : 'Delayed Mail (still being retried)'}
To: ${mail.from}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4XqJ7J6g5Fz2.1720407911/mx.hue.example"
Message-Id: <20240708030511.4XqJ7K0Zt1z3@mx.hue.example>

This is a MIME-encapsulated message.

--4XqJ7J6g5Fz2.1720407911/mx.hue.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.hue.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

--4XqJ7J6g5Fz2.1720407911/mx.hue.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.hue.example
${envelope(mail)}X-Postfix-Queue-ID: 4XqJ7J6g5Fz2
X-Postfix-Sender: rfc822; ${mail.from}
Arrival-Date: Mon,  8 Jul 2024 03:05:08 +0000 (UTC)

Final-Recipient: rfc822; ${mail.to}
Original-Recipient: rfc822;${mail.to}
Action: ${final ? 'failed' : 'delayed'}
Status: ${final ? '5.1.1' : '4.4.1'}
Remote-MTA: dns; mail.htx.example
Diagnostic-Code: smtp; ${
    final
      ? `550 5.1.1 <${mail.to}>: Recipient address
    rejected: User unknown in virtual mailbox table`
      : '421 4.4.1 connect to mail.htx.example[203.0.113.9]:25: Connection timed out'
  }
${final ? '' : 'Will-Retry-Until: Sat, 13 Jul 2024 03:05:08 +0000 (UTC)\n'}
--4XqJ7J6g5Fz2.1720407911/mx.hue.example
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers
Content-Transfer-Encoding: 8bit

Return-Path: <${mail.from}>
${headOf(mail)}

--4XqJ7J6g5Fz2.1720407911/mx.hue.example--
`);

/** Exim 4.85 and later; it announces no envelope id unless DSN is switched on. */
export const exim: Notification = (mail, final = true) =>
  lines(`
Received: from Debian-exim by mail.tinh.example with local (Exim 4.96)
	id 1sQgZb-0007ZT-1d
	for ${mail.from};
	Mon, 08 Jul 2024 10:05:11 +0700
X-Failed-Recipients: ${mail.to}
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mail.tinh.example>
To: ${mail.from}
References: ${mail.id}
Content-Type: multipart/report; report-type=delivery-status; boundary=1720407911-eximdsn-804289383
MIME-Version: 1.0
Subject: ${final ? 'Mail delivery failed: returning message to sender' : `Warning: message delayed 24 hours`}
Message-Id: <E1sQgZb-0007ZT-1d@mail.tinh.example>
Date: Mon, 08 Jul 2024 10:05:11 +0700

--1720407911-eximdsn-804289383
Content-type: text/plain; charset=us-ascii

This message was created automatically by mail delivery software.

--1720407911-eximdsn-804289383
Content-type: message/delivery-status

Reporting-MTA: dns; mail.tinh.example

Action: ${final ? 'failed' : 'delayed'}
Final-Recipient: rfc822;${mail.to}
Status: ${final ? '5.0.0' : '4.0.0'}
${final ? 'Remote-MTA: dns; mail.htx.example\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full' : ''}

--1720407911-eximdsn-804289383
Content-type: message/rfc822

Return-path: <${mail.from}>
${mail.mail.replace(/\r\n/g, '\n')}

--1720407911-eximdsn-804289383--
`);

/** Exim before 4.85: a plain text with a copy behind it. */
export const eximOfOld: Notification = (mail) =>
  lines(`
X-Failed-Recipients: ${mail.to}
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@cu.example>
To: ${mail.from}
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1Aa-0001@cu.example>

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ${mail.to}
    SMTP error from remote mail server after RCPT TO:<${mail.to}>:
    host mail.htx.example [203.0.113.9]: 550 5.7.1 Relaying denied

------ This is a copy of the message, including all the headers. ------

${mail.mail.replace(/\r\n/g, '\n')}
`);

/** Exchange Online: HTML for people, base64 for their text, no envelope id. */
export const exchange: Notification = (mail, final = true) =>
  lines(`
Received: from SG2PR01MB.apcprd01.prod.exchangelabs.example by SEYPR01MB.apcprd01.prod.exchangelabs.example
MIME-Version: 1.0
From: <postmaster@hue.onmicrosoft.example>
To: <${mail.from}>
Date: Mon, 8 Jul 2024 03:05:11 +0000
Content-Type: multipart/report; report-type=delivery-status;
	boundary="b3d4f1f2-5a3c-4d0e-9a1b-0c7a6f3d2e11"
X-MS-Exchange-Message-Is-Ndr:
Content-Language: en-GB
Message-ID: <3f9a1c7e-0d9b-4a44@hue.onmicrosoft.example>
In-Reply-To: ${mail.id}
References: ${mail.id}
Subject: =?utf-8?B?S2jDtG5nIHRo4buDIGfhu61pOiBUaMO0bmcgYsOhbw==?=
Auto-Submitted: auto-replied

--b3d4f1f2-5a3c-4d0e-9a1b-0c7a6f3d2e11
Content-Type: multipart/alternative; differences=Content-Type;
	boundary="62a3c8d0-inner"

--62a3c8d0-inner
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: base64

${Buffer.from(`Không thể gửi thư đến ${mail.to}`).toString('base64')}

--62a3c8d0-inner
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: base64

${Buffer.from('<html><body><p>Không thể gửi thư</p></body></html>').toString('base64')}

--62a3c8d0-inner--

--b3d4f1f2-5a3c-4d0e-9a1b-0c7a6f3d2e11
Content-Type: message/delivery-status

Reporting-MTA: dns;SEYPR01MB.apcprd01.prod.exchangelabs.example
Received-From-MTA: dns;SG2PR01MB.apcprd01.prod.exchangelabs.example
Arrival-Date: Mon, 8 Jul 2024 03:05:09 +0000

Original-Recipient: rfc822;${mail.to}
Final-Recipient: rfc822;${mail.to}
Action: ${final ? 'failed' : 'delayed'}
Status: ${final ? '5.1.10' : '4.4.7'}
Diagnostic-Code: smtp;${final ? '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup' : '400 4.4.7 Message delayed'}

--b3d4f1f2-5a3c-4d0e-9a1b-0c7a6f3d2e11
Content-Type: message/rfc822

${mail.mail.replace(/\r\n/g, '\n')}

--b3d4f1f2-5a3c-4d0e-9a1b-0c7a6f3d2e11--
`);

/** Gmail: related parts with a picture first, the head of the message as message/rfc822. */
export const gmail: Notification = (mail, final = true) =>
  lines(`
Received: by 2002:a05:600c:1c1f with SMTP id j31csp1234567; Mon, 08 Jul 2024 03:05:11 -0700 (PDT)
Content-Type: multipart/report; boundary="000000000000f0e1d2061cb1a2b3"; report-type=delivery-status
To: ${mail.from}
From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>
Subject: Delivery Status Notification (${final ? 'Failure' : 'Delay'})
References: ${mail.id}
In-Reply-To: ${mail.id}
X-Failed-Recipients: ${mail.to}
Message-ID: <668bb967.050a0220.aaaa.GMR@mx.google.example>
Date: Mon, 08 Jul 2024 03:05:11 -0700 (PDT)
Auto-Submitted: auto-replied

--000000000000f0e1d2061cb1a2b3
Content-Type: multipart/related; boundary="000000000000f0e1da061cb1a2b8"

--000000000000f0e1da061cb1a2b8
Content-Type: text/plain; charset="UTF-8"
Content-Transfer-Encoding: quoted-printable

** Kh=C3=B4ng t=C3=ACm th=E1=BA=A5y =C4=91=E1=BB=8Ba ch=E1=BB=89 **

--000000000000f0e1da061cb1a2b8
Content-Type: image/png; name="icon.png"
Content-Disposition: attachment; filename="icon.png"
Content-Transfer-Encoding: base64
Content-ID: <icon.png>

iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
--000000000000f0e1da061cb1a2b8--

--000000000000f0e1d2061cb1a2b3
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.example
Arrival-Date: Mon, 08 Jul 2024 03:05:09 -0700 (PDT)
X-Original-Message-ID: ${mail.id}

Final-Recipient: rfc822; ${mail.to}
Action: ${final ? 'failed' : 'delayed'}
Status: ${final ? '5.1.1' : '4.4.1'}
Remote-MTA: dns; gmail-smtp-in.l.google.example. (203.0.113.26, the server for the domain gmail.example.)
Diagnostic-Code: smtp; ${
    final
      ? `550-5.1.1 The email account that you tried to reach does not exist. Please try
 550-5.1.1 double-checking the recipient's email address for typos or
 550 5.1.1 unnecessary spaces. a1-20020a`
      : 'The recipient server did not accept our requests to connect.'
  }
Last-Attempt-Date: Mon, 08 Jul 2024 03:05:11 -0700 (PDT)

--000000000000f0e1d2061cb1a2b3
Content-Type: message/rfc822

${headOf(mail)}

----- Message truncated -----

--000000000000f0e1d2061cb1a2b3--
`);
