// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/thisuser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct ThisUserText
{
    Q_DECLARE_TR_FUNCTIONS(OpenLaunchText)
};

} // namespace

QString osUser()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/launch-console"_L1;
}

QString settingsFile()
{
    return configFolder() + "/settings.ini"_L1;
}

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + "/launch-console"_L1;
    QDir().mkpath(folder);
    QFile::setPermissions(folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return folder;
}

Result<PersonId> actorFor(const Plan &plan, const QString &as)
{
    if (!as.isEmpty()) {
        if (plan.person(PersonId(as)))
            return PersonId(as);
        return failure(ThisUserText::tr("the plan has no person \"%1\"").arg(as), plan.path);
    }
    const QString user = osUser();
    for (const Person &person : plan.people) {
        if (person.user == user)
            return person.id;
    }
    return failure(
        ThisUserText::tr("no person of the plan has the user \"%1\"; say who acts").arg(user),
        plan.path);
}
