// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"

#include <algorithm>

template <typename T, typename Key>
static const T *findBy(const QList<T> &list, const Key &key, Key T::*member)
{
    const auto found = std::ranges::find(list, key, member);
    return found == list.end() ? nullptr : &*found;
}

const Person *Plan::person(const PersonId &id) const
{
    return findBy(people, id, &Person::id);
}

const RoleAssignment *Plan::assignment(const RoleId &id) const
{
    return findBy(roles, id, &RoleAssignment::role);
}

const PlanSecret *Plan::secret(const QString &name) const
{
    return findBy(secrets, name, &PlanSecret::name);
}

const PlanHost *Plan::host(const HostId &id) const
{
    return findBy(hosts, id, &PlanHost::id);
}
