// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/releasedesk.h"

#include "desk/console/background.h"

#include <QPointer>

ReleaseDesk::ReleaseDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_tools(signingTools())
{
}

ReleaseDesk::~ReleaseDesk()
{
    m_stop.request_stop();
}

bool ReleaseDesk::canProve(const PersonId &person) const
{
    return !releaseKeysOf(m_launch, person).isEmpty();
}

void ReleaseDesk::release(const PersonId &actor, const ReleaseWish &wish)
{
    const QString name = releaserName(m_launch, wish.person);
    if (!name.isEmpty() && !m_asking && !canProve(wish.person)) {
        record(actor, wish,
               tr("%1 was named as releasing this; no key of theirs is known, so nothing proves it")
                   .arg(name));
        return;
    }
    const Result<ReleaseOrder> order = releaseOrder(m_launch, wish);
    if (!order || m_asking) {
        emit refused(order ? Error {tr("Another key is being asked."), {}} : order.error());
        return;
    }
    m_asking = true;
    m_stop = {};
    inBackground(
        this,
        [order = *order, tools = m_tools, stop = m_stop.get_token()] {
            return provenRelease(order, tools, stop);
        },
        [this, actor, wish](const Result<QString> &said) {
            m_asking = false;
            if (said)
                record(actor, wish, *said);
            else
                emit refused(said.error());
        });
}

void ReleaseDesk::record(const PersonId &actor, const ReleaseWish &wish, const QString &said)
{
    const QString about = wish.steps.size() == 1 ? wish.steps.constFirst().value : QString();
    m_launch.submit(actor, NoteWritten {said, about},
                    [self = QPointer(this), actor, wish](const Result<QList<Entry>> &entries) {
                        if (!self)
                            return;
                        if (!entries) {
                            emit self->refused(entries.error());
                            return;
                        }
                        if (wish.then)
                            self->m_launch.submit(actor, *wish.then);
                        emit self->released(wish);
                    });
}
